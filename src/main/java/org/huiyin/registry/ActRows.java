package org.huiyin.registry;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActRows extends Repository<ActRow, Long> {

    ActRow save(ActRow act);

    // ids come in blocks per node, so that only the time orders rows of several nodes
    @Query("from ActRow where petition = :petition order by at, id")
    List<ActRow> of(String petition);

    @Query("select distinct petition from ActRow where action = :action and organ = :organ order by petition")
    List<String> petitionsWith(String action, String organ);
}
