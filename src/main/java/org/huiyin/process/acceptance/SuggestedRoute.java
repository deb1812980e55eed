package org.huiyin.process.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.huiyin.handling.Matter;
import org.huiyin.handling.OtherResultRecorded;
import org.huiyin.handling.Path;
import org.huiyin.handling.Resumptions;
import org.huiyin.handling.Route;
import org.huiyin.process.proposals.Proposals;
import org.huiyin.process.proposals.RouteProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What {@code route.dmn} proposes to the organ, and whether a choice differs from it. */
@Component
class SuggestedRoute {

    private final Proposals proposals;
    private final Resumptions resumptions;

    SuggestedRoute(Proposals proposals, Resumptions resumptions) {
        this.proposals = proposals;
        this.resumptions = resumptions;
    }

    /** The best proposal; after another procedure would not take the matter, what the organ decided then. */
    Suggestion of(Matter matter) {
        return resumptions.of(matter).map(SuggestedRoute::resumed).orElseGet(() -> proposed(matter));
    }

    private static Suggestion resumed(OtherResultRecorded found) {
        String path = Path.OPINION.name();
        var reasons = List.of("其他法定程序不予受理（" + found.document() + "）。", String.valueOf(found.reasons()));
        return new Suggestion(new RouteProposal(path, path, null, reasons, List.of()));
    }

    private Suggestion proposed(Matter matter) {
        RouteProposal best = proposals.forRoute(matter.petition(), matter.organ()).stream()
                .findFirst()
                .orElse(null);
        return new Suggestion(best);
    }

    /**
     * @param proposal null where the table proposes nothing
     */
    record Suggestion(@Nullable RouteProposal proposal) {

        /** What is proposed, as people read it; null where nothing is. */
        @Nullable
        String label() {
            if (proposal == null) {
                return null;
            }
            boolean simple = proposal.path().equals(Path.SIMPLE.name());
            return simple ? Path.SIMPLE.label() : route().label();
        }

        /** With the reasons and the procedure to introduce it to, in lines. */
        String shown() {
            if (proposal == null) {
                return "没有建议，请按事实和规定确定。";
            }
            var text = new StringBuilder(String.valueOf(label()));
            if (proposal.target() != null) {
                text.append("\n导入的程序：").append(proposal.target());
            }
            proposal.reasons().forEach(reason -> text.append("\n理由：").append(reason));
            return text.toString();
        }

        boolean differsFrom(Route chosen, boolean simple) {
            if (proposal == null) {
                return false;
            }
            boolean simply = proposal.path().equals(Path.SIMPLE.name());
            return simply != simple || !simply && route() != chosen;
        }

        /** Of a path with several routes the table names the route, else the path has but one. */
        private Route route() {
            RouteProposal known = Objects.requireNonNull(proposal);
            String name = known.route() == null ? known.path() : known.route();
            return Arrays.stream(Route.values())
                    .filter(route -> route.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("route.dmn proposes " + name));
        }
    }
}
