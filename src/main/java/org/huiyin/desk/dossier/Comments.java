package org.huiyin.desk.dossier;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, Long> {

    Comment save(Comment comment);

    List<Comment> findByPetitionOrderByAtAscIdAsc(String petition);
}
