package org.huiyin.letters;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LetterRows extends Repository<LetterRow, Long> {

    LetterRow save(LetterRow row);

    Optional<LetterRow> findById(long id);

    List<LetterRow> findByPetitionOrderByAtAscIdAsc(String petition);
}
