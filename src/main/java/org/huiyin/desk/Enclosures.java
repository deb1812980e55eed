package org.huiyin.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.huiyin.registry.Attachments;
import org.huiyin.registry.Register.Flaw;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files sent in with a page; one that is refused refuses the whole, so that none is missed later. */
@Component
public class Enclosures {

    private final Attachments attachments;

    Enclosures(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Without the empty part that a browser sends where no file was chosen. */
    public List<MultipartFile> chosen(List<MultipartFile> files) {
        return files.stream()
                .filter(file -> !file.isEmpty()
                        || !String.valueOf(file.getOriginalFilename()).isEmpty())
                .toList();
    }

    public List<Flaw> keep(String petition, List<MultipartFile> files) {
        return files.stream()
                .map(file -> add(petition, file))
                .filter(Attachments.Outcome.Refused.class::isInstance)
                .map(refused -> new Flaw("files", ((Attachments.Outcome.Refused) refused).sentence()))
                .toList();
    }

    /** Their names as the browser sent them. */
    public List<String> names(List<MultipartFile> files) {
        return files.stream()
                .map(file -> String.valueOf(file.getOriginalFilename()))
                .toList();
    }

    private Attachments.Outcome add(String petition, MultipartFile file) {
        try (var content = file.getInputStream()) {
            return attachments.add(petition, String.valueOf(file.getOriginalFilename()), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
