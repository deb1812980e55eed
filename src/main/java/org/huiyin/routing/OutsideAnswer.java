package org.huiyin.routing;

/** What an organ outside the installation did with what it was sent. */
public enum OutsideAnswer {
    ANSWERED("OUTSIDE_ANSWERED", "未接入单位反馈结果", "22", "办理结果"),
    /** It received a matter of litigation or an accusation and goes on by its own rules: nothing more is owed. */
    TAKEN_OVER("OUTSIDE_TAKEN_OVER", "未接入单位接收后自行处理", "23", "接收情况"),
    HANDED_BACK("OUTSIDE_HANDED_BACK", "未接入单位退回", "22", "退回理由");

    private final String action;
    private final String title;
    private final String article;
    private final String content;

    OutsideAnswer(String action, String title, String article, String content) {
        this.action = action;
        this.title = title;
        this.article = article;
        this.content = content;
    }

    String action() {
        return action;
    }

    String title() {
        return title;
    }

    String article() {
        return article;
    }

    /** How the file calls what the organ wrote. */
    String content() {
        return content;
    }
}
