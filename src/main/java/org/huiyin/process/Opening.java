package org.huiyin.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.deadlines.Face;
import org.huiyin.registry.HiddenNumbers;
import org.huiyin.registry.Information;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.jspecify.annotations.Nullable;

/** What a task's form opens with: texts to read under names with {@code show_}, and first values of fields. */
public final class Opening {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日");

    private final Petitions.@Nullable Facts petition;
    private final LastDays lastDays;
    private final Map<String, Object> values = new LinkedHashMap<>();

    Opening(Petitions.Facts petition, Iterable<Face> clocks) {
        this(petition, petition.petition(), petition.headline(), clocks);
        show("requests", numbered(petition.requests()));
    }

    Opening(Information information, Iterable<Face> clocks) {
        this(null, information.number(), information.headline(), clocks);
        show("requests", "信访信息，没有信访人和诉求。");
    }

    private Opening(Petitions.@Nullable Facts petition, String number, String headline, Iterable<Face> clocks) {
        this.petition = petition;
        this.lastDays = new LastDays(clocks);
        show("number", number);
        show("headline", headline);
    }

    /** Without headline and requests, for an organ that answers the bureau and has no part in the petition. */
    public Opening withoutMatter() {
        values.remove("show_headline");
        values.remove("show_requests");
        return this;
    }

    /**
     * The same where the form has a place for them.
     *
     * @param reason why, and whom to ask, in Chinese
     */
    public Opening matterWithheld(String reason) {
        return show("headline", "不予提供").show("requests", reason);
    }

    /** Facts and reasons as the petitioner gave them, numbers of persons hidden as in the dossier. */
    public Opening facts() {
        return show("facts", HiddenNumbers.in(ofPetition().facts()));
    }

    /** Who petitions, masked; whoever needs more opens the dossier, which records it. */
    public Opening petitioner() {
        var facts = ofPetition();
        return show("name", facts.name()).show("address", facts.address()).show("contact", facts.contact());
    }

    public Opening received() {
        return show("received", ofPetition().receivedOn());
    }

    /** Last day of the organ's clock as {@code show_due}, with the days left. */
    public Opening due(Duty duty, String organ) {
        return due("due", duty, organ, "");
    }

    /** The same of what an organ may owe several times at once, for the item. */
    public Opening due(Duty duty, String organ, String item) {
        return due("due", duty, organ, item);
    }

    /** The same under a name of its own. */
    public Opening due(String name, Duty duty, String organ, String item) {
        return show(name, lastDays.of(duty, organ, item));
    }

    public Opening show(String name, @Nullable String text) {
        values.put("show_" + name, text == null ? "" : text);
        return this;
    }

    public Opening show(String name, LocalDate day) {
        return show(name, DAY.format(day));
    }

    /** A day as forms show it. */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    /** Choices for a select whose {@code valuesKey} is the name with {@code show_}: label by value. */
    public Opening choices(String name, Map<String, String> labels) {
        values.put(
                "show_" + name,
                labels.entrySet().stream()
                        .map(choice -> Map.of("value", choice.getKey(), "label", choice.getValue()))
                        .toList());
        return this;
    }

    /** Choices that depend on another field: a select's {@code valuesExpression} looks for its value in {@code to}. */
    public Opening choices(String name, List<Choice> choices) {
        values.put(
                "show_" + name,
                choices.stream()
                        .map(choice -> Map.of("value", choice.value(), "label", choice.label(), "to", choice.to()))
                        .toList());
        return this;
    }

    /**
     * @param to values of the other field with which it is offered, between commas
     */
    public record Choice(String value, String label, String to) {}

    /** First value of a field; days are written as the browser reads them. */
    public <T> Opening fill(Field<T> field, T value) {
        values.put(field.name(), value instanceof Boolean ? value : value.toString());
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }

    private Petitions.Facts ofPetition() {
        return Objects.requireNonNull(petition, "Information has no petitioner");
    }

    private static String numbered(List<String> requests) {
        var text = new StringBuilder();
        for (int i = 0; i < requests.size(); i++) {
            text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(HiddenNumbers.in(requests.get(i)));
        }
        return text.toString();
    }
}
