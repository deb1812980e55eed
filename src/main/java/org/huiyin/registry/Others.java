package org.huiyin.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many people stand behind a petition, and the others in it: co-petitioners, agent, representatives, persons complained of. All sealed, lists one a line. */
@Embeddable
class Others {

    @Column(name = "head_count")
    private int headCount;

    @Convert(converter = Sealed.class)
    @Column(name = "agent_name")
    private @Nullable String agentName;

    @Convert(converter = Sealed.class)
    @Column(name = "agent_contact")
    private @Nullable String agentContact;

    @Convert(converter = Sealed.class)
    @Column(name = "agent_authority")
    private @Nullable String agentAuthority;

    @Convert(converter = Sealed.class)
    @Column(name = "representatives")
    private @Nullable String representatives;

    @Convert(converter = Sealed.class)
    @Column(name = "persons_complained_of")
    private @Nullable String personsComplainedOf;

    @Convert(converter = Sealed.class)
    @Column(name = "co_petitioners")
    private @Nullable String coPetitioners;

    protected Others() {}

    Others(Registration registration) {
        headCount = registration.headCount();
        var agent = registration.agent();
        if (agent != null) {
            agentName = agent.name().strip();
            agentContact = Text.orNull(agent.contact());
            agentAuthority = agent.authority().strip();
        }
        coPetitioners = CoPetitioners.written(registration.coPetitioners());
        representatives = joined(registration.representatives());
        personsComplainedOf = joined(registration.complainedOf().persons());
    }

    int headCount() {
        return headCount;
    }

    Registration.@Nullable Agent maskedAgent() {
        if (agentName == null || agentAuthority == null) {
            return null;
        }
        String name = Masks.name(Registration.Kind.PERSON, agentName);
        return new Registration.Agent(name, Masks.contact(agentContact), agentAuthority);
    }

    List<String> maskedRepresentatives() {
        return masked(representatives);
    }

    List<String> maskedPersonsComplainedOf() {
        return masked(personsComplainedOf);
    }

    Registration.@Nullable Agent agent() {
        return agentName == null || agentAuthority == null
                ? null
                : new Registration.Agent(agentName, agentContact, agentAuthority);
    }

    List<Registration.CoPetitioner> coPetitioners() {
        return CoPetitioners.read(coPetitioners);
    }

    List<String> representatives() {
        return lines(representatives);
    }

    List<String> personsComplainedOf() {
        return lines(personsComplainedOf);
    }

    private static List<String> lines(@Nullable String names) {
        return names == null ? List.of() : names.lines().toList();
    }

    private static List<String> masked(@Nullable String names) {
        return lines(names).stream()
                .map(name -> Masks.name(Registration.Kind.PERSON, name))
                .toList();
    }

    private static @Nullable String joined(List<String> names) {
        return names.isEmpty()
                ? null
                : String.join("\n", names.stream().map(String::strip).toList());
    }
}
