package org.huiyin.registry;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huiyin.audit.ActingOfficer;
import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredAttachments implements Attachments {

    private final AttachmentRows attachments;
    private final PetitionRows petitions;
    private final RegistrySettings settings;
    private final ActingOfficer officer;
    private final Recorded recorded;
    private final Clock clock;
    private final FileStore store;

    StoredAttachments(
            AttachmentRows attachments,
            PetitionRows petitions,
            RegistrySettings settings,
            ActingOfficer officer,
            Recorded recorded,
            Clock clock,
            FileStore store) {
        this.attachments = attachments;
        this.petitions = petitions;
        this.settings = settings;
        this.officer = officer;
        this.recorded = recorded;
        this.clock = clock;
        this.store = store;
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public Outcome add(String petition, String name, InputStream content) throws IOException {
        if (!petitions.existsById(petition)) {
            return new Outcome.Refused("没有编号为 " + petition + " 的信访事项，请核对。");
        }
        String plain = plain(name);
        if (plain.isEmpty() || Text.length(plain) > 200 || !Text.printable(plain, false)) {
            return new Outcome.Refused("文件名为空、超过 200 字或者含有控制字符，请改名后重新上传。");
        }
        long most = settings.largestFile().toBytes();
        FileStore.Draft draft = store.draft(content, most);
        try {
            if (draft.size() == 0 || draft.size() > most) {
                return new Outcome.Refused(draft.size() == 0 ? "文件“" + plain + "”是空的，请核对后重新上传。" : tooLarge(plain));
            }
            Optional<String> type = FileKinds.of(draft.path(), plain);
            return type.isEmpty() ? new Outcome.Refused(notTaken(plain)) : keep(petition, plain, type.get(), draft);
        } finally {
            store.drop(draft);
        }
    }

    /** The content first: a row without its content would be a lie, a content without a row is only unused. */
    private Outcome keep(String petition, String name, String type, FileStore.Draft draft) throws IOException {
        store.keep(draft);
        var row = attachments.save(new AttachmentRow(petition, name, type, draft, clock.instant(), officer.id()));
        recorded.that(Fact.of(petition, "ATTACHED")
                .with("type", type)
                .with("size", draft.size())
                .with("sha256", draft.sha256()));
        return new Outcome.Added(row.attachment());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Attachment> list(String petition) {
        return attachments.findByPetitionOrderById(petition).stream()
                .map(AttachmentRow::attachment)
                .toList();
    }

    @Override
    public Optional<InputStream> open(String petition, long id) throws IOException {
        var row = attachments.findByIdAndPetition(id, petition);
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(store.open(row.get().sha256()));
    }

    /** Browsers of old sent the whole path. */
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
    }

    private String tooLarge(String name) {
        return "文件“" + name + "”超过 " + settings.largestFile().toMegabytes() + " MB，请压缩或者拆分后重新上传。";
    }

    private static String notTaken(String name) {
        return "文件“" + name + "”的实际类型不在可接收范围内。可接收 PDF、OFD、Word、Excel（不含宏）、文本、图片、录音和视频，请转换后重新上传。";
    }
}
