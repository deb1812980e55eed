package org.huiyin.process.worklist;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

interface CommentRows extends CrudRepository<CommentRow, Long> {

    List<CommentRow> findByPetitionOrderById(String petition);
}
