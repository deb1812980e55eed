package org.huiyin.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.access.Wall;
import org.huiyin.deadlines.Ledger;
import org.huiyin.organization.Officer;
import org.huiyin.organization.Organ;
import org.huiyin.organization.Organ.Kind;
import org.huiyin.organization.Organization;
import org.huiyin.organization.Post;
import org.huiyin.organization.Role;
import org.huiyin.registry.Acts;
import org.huiyin.registry.Petitions;
import org.huiyin.statute.Duty;
import org.huiyin.supervision.BacklogRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a province, its city and a district of the city, each with its bureau: which of them is told. */
class AddresseesTests {

    private static final String PETITION = "dhxf2026000001";

    private static final Map<String, Organ> CHART = Stream.of(
                    organ("sgov", Kind.GOVERNMENT, null),
                    organ("sxf", Kind.BUREAU, "sgov"),
                    organ("jsgov", Kind.GOVERNMENT, "sgov"),
                    organ("jsxf", Kind.BUREAU, "jsgov"),
                    organ("jszj", Kind.ORGAN, "jsgov"),
                    organ("dhgov", Kind.GOVERNMENT, "jsgov"),
                    organ("dhxf", Kind.BUREAU, "dhgov"))
            .collect(Collectors.toMap(Organ::code, organ -> organ));

    private final Organization organization = mock();
    private final Petitions petitions = mock();
    private final Wall wall = mock();
    private final Acts acts = mock();
    private final Clock clock = Clock.systemUTC();
    private final Set<String> vacant = new HashSet<>();

    private final BacklogRecords backlog = mock();
    private final Addressees addressees =
            new Addressees(organization, new Bureaus(organization, clock), new BacklogLists(backlog), acts, clock);

    @BeforeEach
    void everyPostIsHeld() {
        when(organization.organ(any()))
                .thenAnswer(asked -> Optional.ofNullable(CHART.get(asked.getArgument(0, String.class))));
        when(organization.organsOn(any())).thenReturn(List.copyOf(CHART.values()));
        when(organization.above(any())).thenCallRealMethod();
        when(organization.holding(any(), any()))
                .thenAnswer(asked ->
                        vacant.contains(asked.getArgument(0, Post.class).organ())
                                ? List.of()
                                : List.of(new Officer("somebody", "某人")));
        when(acts.heir(any(), any())).thenAnswer(asked -> asked.getArgument(1));
    }

    @ParameterizedTest(name = "{1} is late on a petition registered by {0}: {2}")
    @CsvSource({
        "dhxf, jsxf, sxf",
        "jsxf, dhxf, jsxf",
        "dhxf, dhxf, jsxf",
        "dhxf, jszj, jsxf",
        "jszj, jszj, sxf",
        "dhxf, sxf, sxf"
    })
    void areAboveTheBureauThatIsLateWhereverThePetitionWasRegistered(String receiver, String owing, String told) {
        Watched watched = watched(receiver, owing);

        Optional<Addressee> addressee = addressees.of(watched, Place.ABOVE, Role.SUPERVISOR);

        assertThat(addressee).map(Addressee::post).contains(new Post(told, Role.SUPERVISOR));
    }

    /** Whoever is told of a bureau that is late stands no lower than it while anybody does. */
    @Test
    void areAtTheBureauThatIsLateWhereTheOneAboveItIsEmpty() {
        Watched watched = watched("dhxf", "jsxf");
        vacant.add("sxf");

        Optional<Addressee> first = addressees.of(watched, Place.ABOVE, Role.SUPERVISOR);
        vacant.add("jsxf");
        Optional<Addressee> next = addressees.of(watched, Place.ABOVE, Role.SUPERVISOR);

        assertThat(first).map(Addressee::post).contains(new Post("jsxf", Role.SUPERVISOR));
        assertThat(next).map(Addressee::post).contains(new Post("dhxf", Role.SUPERVISOR));
    }

    /** A city may have on its list what a district registered. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ACCEPT_LEAD, jsxf", "BACKLOG, jsxf", "BACKLOG_MILESTONE, jsxf", "SUPERVISION_REPLY, dhxf"})
    void areAtTheBureauThatHasTheMatterOnItsList(Duty duty, String told) {
        when(backlog.bureau(PETITION, "积案1")).thenReturn(Optional.of("jsxf"));
        Watched watched = watched("dhxf", new Ledger.Clock(PETITION, duty, "jszj", "积案1"));

        Optional<Addressee> addressee = addressees.of(watched, Place.BUREAU, Role.SUPERVISOR);

        assertThat(addressee).map(Addressee::post).contains(new Post(told, Role.SUPERVISOR));
    }

    private Watched watched(String receiver, String owing) {
        return watched(receiver, new Ledger.Clock(PETITION, Duty.REREVIEW, owing));
    }

    private Watched watched(String receiver, Ledger.Clock clock) {
        when(petitions.registeredBy(PETITION)).thenReturn(Optional.of(receiver));
        return new Watched(clock, petitions, wall);
    }

    private static Organ organ(String code, Kind kind, String parent) {
        return new Organ(code, code, kind, parent, true, LocalDate.of(2022, 5, 1), null);
    }
}
