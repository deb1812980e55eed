package org.huiyin.process.submission;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.registry.Act;
import org.huiyin.registry.Channel;
import org.jspecify.annotations.Nullable;

/**
 * That the petitioner brought something more to a running petition.
 *
 * @param content what it says, in the registrar's words
 * @param files names of the attachments that came with it
 * @param via number of the joined petition to which it was addressed, or null
 */
record Submitted(
        LocalDate on,
        Kind kind,
        Channel channel,
        String content,
        List<String> files,
        @Nullable String via) implements Act {

    /** What the petitioner brought. */
    enum Kind {
        EVIDENCE("补充证据、材料"),
        URGING("催办"),
        NEW_LETTER("同一事项再次来信、来访");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The same as it is put into the file of the petition to which the other is joined. */
    Submitted by(String petition) {
        return new Submitted(on, kind, channel, content, files, petition);
    }

    /** One line for lists. */
    String line() {
        String enclosed = files.isEmpty() ? "" : "（附件：" + String.join("、", files) + "）";
        return on + " " + kind.label() + "，" + channel.label() + "：" + content + enclosed;
    }

    @Override
    public String action() {
        return "SUBMITTED_" + kind;
    }

    @Override
    public String title() {
        return kind.label();
    }

    @Override
    public @Nullable String article() {
        return null;
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("收到方式", channel.label());
        lines.put("内容", content);
        if (!files.isEmpty()) {
            lines.put("附件", String.join("、", files));
        }
        if (via != null) {
            lines.put("提出于并入的信访事项", via);
        }
        return lines;
    }
}
