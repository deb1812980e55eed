package org.huiyin.registry;

import org.huiyin.audit.Fact;
import org.huiyin.audit.Recorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 查询码: with it and the number a petitioner sees where the petition stands (arts 18, 21). */
@Service
@Transactional
public class QueryCodes {

    private static final String QUERY = "query";

    private final Codes codes;
    private final PetitionRows petitions;
    private final Recorded recorded;

    QueryCodes(Codes codes, PetitionRows petitions, Recorded recorded) {
        this.codes = codes;
        this.petitions = petitions;
        this.recorded = recorded;
    }

    /** Whether the code is the one of the petition; an unknown number and a wrong code are answered alike. */
    @Transactional(readOnly = true)
    public boolean opens(String petition, String typed) {
        return codes.fits(QUERY, petition, typed, petitions.queryCode(petition).orElse(null));
    }

    /**
     * Another code, for a petitioner who has lost theirs; the old one opens nothing any more. On the trail. Throws
     * {@link IllegalArgumentException} for an unknown number.
     */
    public Code renew(String petition) {
        Petition found = petitions
                .findById(petition)
                .orElseThrow(() -> new IllegalArgumentException("No petition has the number " + petition));
        Code code = codes.fresh();
        found.queryCode(codes.kept(QUERY, petition, code));
        recorded.that(Fact.of(petition, "QUERY_CODE_RENEWED").under("21"));
        return code;
    }

    /** The first code of a petition that is being registered. */
    Code first(Petition petition, String number) {
        Code code = codes.fresh();
        petition.queryCode(codes.kept(QUERY, number, code));
        return code;
    }
}
