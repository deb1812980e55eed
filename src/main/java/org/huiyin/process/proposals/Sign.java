package org.huiyin.process.proposals;

/** What the words or the content class of a petition point to; always of the matter, never of the person. */
enum Sign {
    LITIGATION("litigation", "涉法涉诉"),
    ARBITRATION("arbitration", "提到仲裁"),
    OTHER_PROCEDURE("otherProcedure", "提到行政复议、裁决、确认、处罚"),
    ILLEGALITY("illegality", "请求查处违法行为"),
    CONSULTATION("consultation", "咨询"),
    DANGER("danger", "有现实危险"),
    PETITION_WORK("ownMatter", "涉及信访工作本身");

    private final String input;
    private final String label;

    Sign(String input, String label) {
        this.input = input;
        this.label = label;
    }

    /** Name of the tables' input that says whether the sign was found. */
    String input() {
        return input;
    }

    String label() {
        return label;
    }
}
