package org.huiyin.desk.dossier;

import java.util.List;
import org.springframework.stereotype.Component;

/** TEMPORARY until the attachments land. */
@Component
class Files {

    List<Dossier.File> of(String petition) {
        return List.of();
    }
}
