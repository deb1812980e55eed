package org.huiyin.organization;

/** Roles at an organ; with the organ they make a {@link Post}. */
public enum Role {
    REGISTRAR("registrar", "登记员"),
    RECEPTION_CLERK("reception", "接访员"),
    HANDLER("handler", "承办人"),
    LEGAL("legal", "法制审核员"),
    LEADER("leader", "负责人"),
    CHIEF("chief", "主要负责人"),
    REVIEWER("reviewer", "复查复核员"),
    SUPERVISOR("supervisor", "督查专员"),
    CONFERENCE_SECRETARY("secretary", "联席会议秘书"),
    GOVERNMENT_OFFICE("office", "党委政府办公室"),
    AUDITOR("auditor", "审计员"),
    DESIGNER("designer", "流程设计员"),
    ADMIN("admin", "系统管理员");

    private final String code;
    private final String label;

    Role(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Lower-case id used in models as candidate group and in post ids. */
    public String code() {
        return code;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }

    /** Throws {@link IllegalArgumentException} for an unknown code. */
    public static Role of(String code) {
        for (Role role : values()) {
            if (role.code.equals(code)) {
                return role;
            }
        }
        throw new IllegalArgumentException("Unknown role: " + code);
    }
}
