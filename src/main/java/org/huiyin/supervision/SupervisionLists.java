package org.huiyin.supervision;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supervisions that are not closed, for lists; whoever shows them asks the wall. */
@Service
@Transactional(readOnly = true)
public class SupervisionLists {

    private final SupervisionRows rows;

    SupervisionLists(SupervisionRows rows) {
        this.rows = rows;
    }

    /** Those of the petitions, in one query. */
    public Open openIn(Collection<String> petitions) {
        return new Open(
                petitions.isEmpty()
                        ? Map.of()
                        : rows.openIn(petitions).stream()
                                .map(SupervisionRow::matter)
                                .collect(Collectors.toMap(
                                        matter -> Open.key(matter.petition(), matter.supervision()),
                                        Function.identity())));
    }

    /** Open supervisions, looked up by petition and id. */
    public record Open(Map<String, SupervisionMatter> matters) {

        public Optional<SupervisionMatter> find(String petition, String supervision) {
            return Optional.ofNullable(matters.get(key(petition, supervision)));
        }

        private static String key(String petition, String supervision) {
            return petition + " " + supervision;
        }
    }
}
