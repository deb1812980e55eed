package org.huiyin.desk;

import java.util.Optional;
import org.springframework.data.repository.Repository;

public interface Submissions extends Repository<Submission, String> {

    Submission saveAndFlush(Submission submission);

    Optional<Submission> findByTokenAndOfficer(String token, String officer);

    boolean existsByPetitionAndOfficer(String petition, String officer);
}
