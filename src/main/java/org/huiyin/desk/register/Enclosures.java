package org.huiyin.desk.register;

import java.util.List;
import org.huiyin.registry.Register.Flaw;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** TEMPORARY until the attachments land. */
@Component
class Enclosures {

    List<MultipartFile> chosen(List<MultipartFile> files) {
        return files.stream().filter(file -> !file.isEmpty()).toList();
    }

    List<Flaw> keep(String petition, List<MultipartFile> files) {
        return files.isEmpty() ? List.of() : List.of(new Flaw("files", "还不能上传附件。"));
    }
}
