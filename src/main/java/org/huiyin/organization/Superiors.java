package org.huiyin.organization;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.organization.Organ.Kind;

/** Which organs stand one level above another in the sense of arts 35 and 36. */
final class Superiors {

    private Superiors() {}

    static List<Organ> of(Organization organization, Organ organ) {
        Optional<Organ> parent = organization.above(organ.code()).stream().findFirst();
        Optional<Organ> government = organization.above(organ.code()).stream()
                .filter(each -> each.kind() == Kind.GOVERNMENT)
                .findFirst();
        if (organ.kind() == Kind.GOVERNMENT) {
            return government.stream().toList();
        }
        Optional<Organ> department = Optional.ofNullable(organ.superior())
                .flatMap(organization::organ)
                .or(() -> parent.filter(each -> each.kind() != Kind.GOVERNMENT));
        boolean unit = parent.filter(each -> each.kind() != Kind.GOVERNMENT).isPresent();
        return organ.vertical() || unit
                ? department.stream().toList()
                : Stream.concat(government.stream(), department.stream())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
    }
}
