package org.huiyin.desk.dossier;

import java.util.List;
import org.huiyin.registry.Attachments;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** A petition's attachments as its file lists them. */
@Component
class Files {

    private final Attachments attachments;

    Files(Attachments attachments) {
        this.attachments = attachments;
    }

    List<Dossier.File> of(String petition) {
        return attachments.list(petition).stream().map(Files::file).toList();
    }

    private static Dossier.File file(Attachments.Attachment attachment) {
        var url = UriComponentsBuilder.fromPath("/api/attachments/{petition}/{id}")
                .encode()
                .buildAndExpand(attachment.petition(), attachment.id());
        return new Dossier.File(
                String.valueOf(attachment.id()), attachment.name(), attachment.size(), url.toUriString());
    }
}
