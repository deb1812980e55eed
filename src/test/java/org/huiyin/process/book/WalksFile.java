package org.huiyin.process.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huiyin.process.book.Walk.Place;

/** {@code walks.csv}: which flow nodes and rules each story passes, one line each, sorted. */
final class WalksFile {

    static final Path PATH = Path.of("src/test/resources/scenarios/walks.csv");

    private static final String HEADER = "story,model,element";

    private WalksFile() {}

    /** Places by the story's number. */
    static SortedMap<Integer, SortedSet<Place>> walks() {
        var walks = new TreeMap<Integer, SortedSet<Place>>();
        BookFile.lines(PATH).stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> walks.computeIfAbsent(Integer.valueOf(cells[0]), number -> new TreeSet<>())
                        .add(new Place(cells[1], cells[2])));
        return walks;
    }

    static List<String> linesOf(int number, Set<Place> walk) {
        return new TreeSet<>(walk)
                .stream()
                        .map(place -> number + "," + place.model() + "," + place.element())
                        .toList();
    }

    static void write(int number, Set<Place> walk) {
        var walks = walks();
        walks.put(number, new TreeSet<>(walk));
        var lines = new ArrayList<>(List.of(HEADER));
        walks.forEach((story, places) -> lines.addAll(linesOf(story, places)));
        BookFile.save(PATH, lines);
    }
}
