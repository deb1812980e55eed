package org.huiyin.routing;

import org.huiyin.organization.Organ;
import org.huiyin.organization.Organization;

/** Who goes on with the powers of an organ that is no more (art. 24). */
final class Successors {

    private Successors() {}

    /** Why the organ cannot be chosen, and whom to choose instead. */
    static String sentence(Organization organization, Organ organ) {
        String gone = "“" + organ.name() + "”现在不存在，";
        String successor = organ.successor();
        return successor == null
                ? gone + "请选择继续行使其职权的机关、单位；职责不清的，提请本级党委、政府或者其指定的机关、单位确定（第二十四条第二款）。"
                : gone + "其职权由“" + organization.nameOf(successor) + "”继续行使，请选择该单位（第二十四条第二款）。";
    }
}
