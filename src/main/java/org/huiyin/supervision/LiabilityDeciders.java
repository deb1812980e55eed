package org.huiyin.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who can decide on an organ's contest: a head who had no hand in the finding, of the bureau itself or of the one above. */
@Component
class LiabilityDeciders {

    private final LiabilityOrgans organs;
    private final LiabilityPeople people;

    LiabilityDeciders(LiabilityOrgans organs, LiabilityPeople people) {
        this.organs = organs;
        this.people = people;
    }

    /** Sentences where the bureau could not examine a finding, or not decide on a contest of what it examined. */
    List<String> against(String petition, String bureau, Collection<String> involved) {
        long heads = people.headsBut(petition, bureau, involved);
        if (heads == 0) {
            return List.of("本单位没有其他负责人可以审查，请由督查专员提出，或者请系统管理员补充负责人。");
        }
        return heads > 1 || above(petition, bureau, involved).isPresent()
                ? List.of()
                : List.of("本单位只有一名负责人可以审查，有关单位提出异议时没有其他负责人可以审核，也没有接入系统的上一级信访部门，请先由系统管理员补充负责人。");
    }

    /** Code of the bureau above where one of its heads can decide; empty where none can. */
    Optional<String> above(String petition, String bureau, Collection<String> hands) {
        return organs.bureauAbove(bureau).filter(above -> people.headsBut(petition, above, hands) > 0);
    }

    /** The bureau itself; the one above where that is asked for, or where the bureau has nobody left; empty where neither has. */
    Optional<String> of(String petition, String bureau, Collection<String> hands, boolean above) {
        Optional<String> own = Optional.of(bureau).filter(code -> !above && people.headsBut(petition, code, hands) > 0);
        return own.or(() -> above(petition, bureau, hands));
    }
}
