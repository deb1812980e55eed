package org.huiyin.routing;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Sortings extends JpaRepository<SortingRow, SortingRow.Id> {

    Optional<SortingRow> findFirstByIdPetitionOrderByIdTurnDesc(String petition);
}
