package org.huiyin.process.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.huiyin.deadlines.Face;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Organization;
import org.huiyin.process.book.Walk.Place;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Archived;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Ending;
import org.huiyin.statute.Statute;
import org.springframework.boot.test.context.TestComponent;

/** What the product has on file about the story at its end. */
@TestComponent
public class StoryOutcome {

    /** What an organ is supervised for goes on whatever became of the petition (art. 40). */
    private static final String OUTLASTS = "supervision";

    private final Chronicle chronicle;
    private final Walk walk;
    private final HistoryService history;
    private final Ledger ledger;
    private final Petitions petitions;
    private final Organization organization;
    private final Acts acts;
    private final Statute statute;
    private final Clock clock;
    private final Set<String> earlier = new HashSet<>();

    StoryOutcome(
            Chronicle chronicle,
            Walk walk,
            HistoryService history,
            Ledger ledger,
            Petitions petitions,
            Organization organization,
            Acts acts,
            Statute statute,
            Clock clock) {
        this.acts = acts;
        this.statute = statute;
        this.clock = clock;
        this.chronicle = chronicle;
        this.walk = walk;
        this.history = history;
        this.ledger = ledger;
        this.petitions = petitions;
        this.organization = organization;
    }

    /** Tests share one city: what runs or ran before is not the story's. */
    void begin() {
        chronicle.begin();
        walk.begin();
        earlier.clear();
        all().forEach(instance -> earlier.add(instance.getId()));
    }

    void assertEnded(Story story) {
        assertThat(chronicle.petitions())
                .as("Story %d registers a petition", story.number())
                .isNotEmpty();
        var petition = chronicle.petitions().get(0);
        assertThat(instances())
                .filteredOn(instance -> petition.equals(instance.getBusinessKey()))
                .filteredOn(instance -> !OUTLASTS.equals(instance.getProcessDefinitionKey()))
                .as("Story %d: nothing of its petition runs any more", story.number())
                .allMatch(instance -> instance.getEndTime() != null);
        assertThat(petitions.facts(petition).orElseThrow().archivedOn())
                .as("Story %d: its petition is archived", story.number())
                .isNotNull();
        assertThat(ending(petition).orElseThrow())
                .as("Story %d ends as it says", story.number())
                .isEqualTo(story.ending());
    }

    /** The lawful ending with which the petition was archived. */
    public Optional<Ending> ending(String petition) {
        return acts.latest(petition, Archived.class).map(Archived::ending);
    }

    List<String> chapter(Story story) {
        var models = new LinkedHashSet<String>();
        instances().forEach(instance -> models.add(instance.getProcessDefinitionName()));
        return new Chapter(story, about(), organization, statute)
                .written(chronicle.lines(), clocks(), List.copyOf(models));
    }

    /** A task that was opened but taken away is no place the story has passed. */
    Set<Place> places() {
        var places = new TreeSet<>(walk.rules());
        for (var instance : instances()) {
            history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).finished().list().stream()
                    .filter(node ->
                            !(node.isCanceled() && node.getActivityType().equals("userTask")))
                    .map(node -> new Place(node.getProcessDefinitionKey(), node.getActivityId()))
                    .forEach(places::add);
        }
        return places;
    }

    /** By the order in which they began, each one's before the next one's. */
    private List<Face> clocks() {
        return about().stream()
                .flatMap(petition -> ledger.of(petition).stream())
                .toList();
    }

    /** In the order of the telling, then those that came about by themselves. */
    private List<String> about() {
        var about = new LinkedHashSet<>(chronicle.petitions());
        instances().stream()
                .map(HistoricProcessInstance::getBusinessKey)
                .sorted()
                .forEach(about::add);
        return List.copyOf(about);
    }

    /** Within a day by their models' keys: milliseconds differ from run to run. */
    private List<HistoricProcessInstance> instances() {
        return all().stream()
                .filter(instance -> !earlier.contains(instance.getId()))
                .sorted(Comparator.comparing((HistoricProcessInstance instance) -> day(instance.getStartTime()))
                        .thenComparing(HistoricProcessInstance::getProcessDefinitionKey))
                .toList();
    }

    private LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    private List<HistoricProcessInstance> all() {
        return history.createHistoricProcessInstanceQuery().list();
    }
}
