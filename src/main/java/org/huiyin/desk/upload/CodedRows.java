package org.huiyin.desk.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.registry.PetitionImport.Coded;

/** The table of codes that an import hands to its officer. */
final class CodedRows {

    private CodedRows() {}

    static byte[] csv(List<Coded> codes) {
        var text = new StringBuilder(Coded.HEADER);
        codes.forEach(coded -> text.append(coded.row()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
