package org.huiyin.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AttachmentRows extends Repository<AttachmentRow, Long> {

    AttachmentRow save(AttachmentRow attachment);

    List<AttachmentRow> findByPetitionOrderById(String petition);

    Optional<AttachmentRow> findByIdAndPetition(long id, String petition);
}
