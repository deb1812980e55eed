package org.huiyin.desk.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huiyin.handling.Findings;
import org.huiyin.process.worklist.FindingsSeal;
import org.huiyin.process.worklist.LiabilitySeal;
import org.huiyin.process.worklist.RecommendationSeal;
import org.huiyin.process.worklist.SupervisionSeal;
import org.huiyin.registry.Acts;
import org.springframework.stereotype.Component;

/** What of a petition's file is not for everybody who sees the petition: that it happened is shown, what was said is not. */
@Component
class Seals {

    private static final String FINDINGS = "检举控告的核查处理情况，只有承办和审核它的岗位可以查看（《信访工作条例》第三十条第三款）。";
    private static final String SUPERVISION = "督办的提出、研究和核实情况，只有提出督办的信访部门可以查看；被督办单位收到督办函（《信访工作条例》第四十条）。";
    private static final String RECOMMENDATION = "三项建议的研究、审批和反馈情况，只有办理建议的岗位可以查看（《信访工作条例》第四十条）。";
    private static final String LIABILITY = "责任事实的提出、审查和审核情况，只有办理认定的信访部门可以查看；有关单位收到告知书（《信访工作条例》第四十二条至第四十六条）。";

    private final FindingsSeal findings;
    private final SupervisionSeal supervision;
    private final RecommendationSeal recommendation;
    private final LiabilitySeal liability;

    Seals(
            FindingsSeal findings,
            SupervisionSeal supervision,
            RecommendationSeal recommendation,
            LiabilitySeal liability) {
        this.findings = findings;
        this.supervision = supervision;
        this.recommendation = recommendation;
        this.liability = liability;
    }

    /**
     * @param tells which acts are kept
     * @param open whether they are shown to the acting officer nevertheless
     * @param instead what is shown in their place
     */
    private record Seal(Predicate<Acts.Entry> tells, Predicate<String> open, String instead) {}

    /** Those that keep something of the file from the acting officer; each is asked once for the whole file. */
    Closed of(String petition, List<Acts.Entry> file) {
        var found = Findings.in(file);
        return new Closed(Stream.of(
                        new Seal(found::tells, findings::isOpen, FINDINGS),
                        new Seal(entry -> SupervisionSeal.tells(entry.action()), supervision::isOpen, SUPERVISION),
                        new Seal(
                                entry -> RecommendationSeal.tells(entry.action()),
                                recommendation::isOpen,
                                RECOMMENDATION),
                        new Seal(entry -> LiabilitySeal.tells(entry.action()), liability::isOpen, LIABILITY))
                .filter(seal -> file.stream().anyMatch(seal.tells()))
                .filter(seal -> !seal.open().test(petition))
                .toList());
    }

    record Closed(List<Seal> seals) {

        /** What stands in place of the act's content; empty where the officer may read it. */
        Optional<List<Dossier.Line>> instead(Acts.Entry entry) {
            return seals.stream()
                    .filter(seal -> seal.tells().test(entry))
                    .findFirst()
                    .map(seal -> List.of(new Dossier.Line("密封", seal.instead(), null)));
        }
    }
}
