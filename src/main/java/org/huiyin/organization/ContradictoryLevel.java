package org.huiyin.organization;

/** An organ's level does not fit those above or below it; the message says which and what is asked, in Chinese. */
public final class ContradictoryLevel extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ContradictoryLevel(Organ organ, Level above) {
        super("机构 " + organ.code() + " 是" + label(organ) + "，其上级机构是" + above.label() + "：政府应当低于上级政府，其他机构不能高于上级机构");
    }

    private static String label(Organ organ) {
        Level level = organ.level();
        return level == null ? "" : level.label();
    }
}
