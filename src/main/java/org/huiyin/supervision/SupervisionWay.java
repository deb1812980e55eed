package org.huiyin.supervision;

/** How an organ is supervised (practice under art. 40). */
public enum SupervisionWay {
    ONLINE("网上督办"),
    PHONE("电话督办"),
    MEETING("会议督办"),
    ON_SITE("实地督查"),
    WITH_CASE("带案督查"),
    JOINT("联合督查");

    private final String label;

    SupervisionWay(String label) {
        this.label = label;
    }

    /** What officers call it, in Chinese. */
    public String label() {
        return label;
    }
}
