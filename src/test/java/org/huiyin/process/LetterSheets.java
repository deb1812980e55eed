package org.huiyin.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.letters.Format;
import org.huiyin.letters.Issued;
import org.huiyin.letters.Kind;
import org.huiyin.letters.Letters;
import org.huiyin.letters.word.WordFile;
import org.w3c.dom.Element;

/** The letters of a petition as they lie on the table: what each says, and its pages to be looked at. */
final class LetterSheets {

    private static final String FOLDER = System.getProperty("huiyin.letters.to", "");

    private final Letters letters;

    LetterSheets(Letters letters) {
        this.letters = letters;
    }

    /**
     * @param number with the words of organ and kind
     * @param text a paragraph a line
     */
    record Sheet(Kind kind, String to, String number, LocalDate on, String text) {

        /** The number without the words of organ and kind, as others cite it behind the organ's name too. */
        String serial() {
            return number.substring(number.indexOf('〔'));
        }

        /** The day of issue as it is written at the end. */
        String day() {
            return on.getYear() + "年" + on.getMonthValue() + "月" + on.getDayOfMonth() + "日";
        }
    }

    /** In the order in which they were issued. */
    List<Sheet> of(String petition) {
        var issued = letters.of(petition);
        if (!FOLDER.isEmpty()) {
            IntStream.range(0, issued.size()).forEach(at -> kept(petition, at + 1, issued.get(at)));
        }
        return issued.stream().map(this::sheet).toList();
    }

    private Sheet sheet(Issued issued) {
        var paragraphs =
                WordFile.read(letters.open(issued.id(), Format.DOCX)).document().getElementsByTagNameNS("*", "p");
        String text = IntStream.range(0, paragraphs.getLength())
                .mapToObj(paragraphs::item)
                .map(paragraph -> ((Element) paragraph).getTextContent())
                .collect(Collectors.joining("\n"));
        return new Sheet(issued.kind(), issued.to(), issued.fullNumber(), issued.on(), text);
    }

    /** Files such as 07-REVIEW_OPINION.pdf in the folder given by {@code -Dhuiyin.letters.to=}. */
    private void kept(String petition, int place, Issued issued) {
        try {
            Path folder = Files.createDirectories(Path.of(FOLDER, petition));
            Files.write(
                    folder.resolve("%02d-%s.pdf".formatted(place, issued.kind())),
                    letters.open(issued.id(), Format.PDF));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
