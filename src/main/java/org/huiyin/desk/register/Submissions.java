package org.huiyin.desk.register;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Submissions extends Repository<Submission, String> {

    Submission saveAndFlush(Submission submission);

    Optional<Submission> findByTokenAndOfficer(String token, String officer);

    boolean existsByPetitionAndOfficer(String petition, String officer);
}
