package org.huiyin.desk.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.huiyin.registry.Channel;
import org.huiyin.registry.Purpose;
import org.huiyin.registry.Register.Flaw;
import org.huiyin.registry.Registration;
import org.jspecify.annotations.Nullable;

/** Reads a sheet into a registration; what cannot be read at all is a flaw, all else the register judges. */
final class SheetReader {

    private final Sheet sheet;
    private final List<Flaw> flaws = new ArrayList<>();

    SheetReader(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** Empty where something could not be read; then {@link #flaws()} says what. */
    @Nullable
    Registration read(Function<List<String>, List<String>> persons) {
        var channel = constant("channel", Channel.class, "请选择信访渠道。");
        var received = day("receivedOn");
        if (received == null && !sheet.ticked("receivedOn")) {
            flaws.add(new Flaw("receivedOn", "请填写收到日期。"));
        }
        var kind = constant("kind", Registration.Kind.class, "请选择信访人是个人还是单位。");
        var purpose = sheet.ticked("purpose") ? constant("purpose", Purpose.class, "请选择信访目的。") : null;
        var submitted = day("submittedOn");
        var due = day("sendersDueDate");
        int heads = count();
        if (!flaws.isEmpty() || channel == null || received == null || kind == null) {
            return null;
        }
        return new Registration(
                sheet.text("organ"),
                channel,
                received,
                submitted,
                petitioner(kind),
                agent(),
                sheet.lines("representatives"),
                heads,
                sheet.text("headline"),
                sheet.lines("requests"),
                sheet.text("facts"),
                sheet.ticked("oral"),
                purpose,
                orNull("contentClass"),
                new Registration.Localities(orNull("problem"), orNull("residence"), orNull("responsible")),
                orNull("externalNumber"),
                orNull("sendingBureau"),
                due,
                orNull("repeats"),
                new Registration.ComplainedOf(
                        sheet.lines("complainedOrgans"),
                        persons.apply(sheet.text("complainedPersons")
                                .lines()
                                .map(String::strip)
                                .filter(name -> !name.isEmpty())
                                .toList())),
                coPetitioners());
    }

    /** One a line: name, address, contact with commas between; the last two may be missing. */
    private List<Registration.CoPetitioner> coPetitioners() {
        return sheet.text("coPetitioners")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SheetReader::coPetitioner)
                .toList();
    }

    private static Registration.CoPetitioner coPetitioner(String line) {
        String[] parts = Arrays.copyOf(line.split("[，,\t]", 3), 3);
        return new Registration.CoPetitioner(parts[0].strip(), stripped(parts[1]), stripped(parts[2]));
    }

    private static @Nullable String stripped(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }

    private Registration.Petitioner petitioner(Registration.Kind kind) {
        return new Registration.Petitioner(
                kind,
                orNull("name"),
                orNull("identityNumber"),
                orNull("address"),
                orNull("contact"),
                sheet.ticked("unclear"));
    }

    private Registration.@Nullable Agent agent() {
        if (!sheet.ticked("agentName") && !sheet.ticked("agentAuthority")) {
            return null;
        }
        return new Registration.Agent(sheet.text("agentName"), orNull("agentContact"), sheet.text("agentAuthority"));
    }

    private int count() {
        var typed = sheet.text("headCount");
        if (!typed.matches("[0-9]{1,6}")) {
            flaws.add(new Flaw("headCount", "信访人数请填写整数。"));
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private @Nullable LocalDate day(String name) {
        if (!sheet.ticked(name)) {
            return null;
        }
        try {
            return LocalDate.parse(sheet.text(name));
        } catch (DateTimeParseException notADay) {
            flaws.add(new Flaw(name, "日期“" + sheet.text(name) + "”读不出来，请写成 2026-09-01 的样子。"));
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E constant(String name, Class<E> type, String sentence) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(sheet.text(name))) {
                return constant;
            }
        }
        flaws.add(new Flaw(name, sentence));
        return null;
    }

    private @Nullable String orNull(String name) {
        return sheet.ticked(name) ? sheet.text(name) : null;
    }
}
