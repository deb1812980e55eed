package org.huiyin.handling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huiyin.registry.Act;
import org.jspecify.annotations.Nullable;

/**
 * That the organisation (personnel) department was told of cadres accused (art. 30, paragraph 2).
 *
 * @param secretaryOn day it was reported to the party secretary, and
 * @param leaderOn to the leader in charge of organisation: both null unless the matter is grave
 */
public record CadreDepartmentNotified(
        LocalDate on,
        String department,
        @Nullable LocalDate secretaryOn,
        @Nullable LocalDate leaderOn) implements Act {

    @Override
    public String action() {
        return "CADRE_DEPARTMENT_NOTIFIED";
    }

    @Override
    public String title() {
        return "通报组织（人事）部门";
    }

    @Override
    public String article() {
        return "30";
    }

    @Override
    public Map<String, String> lines() {
        var lines = new LinkedHashMap<String, String>();
        lines.put("组织（人事）部门", department);
        if (secretaryOn != null) {
            lines.put("向党委主要负责同志报送", secretaryOn.toString());
        }
        if (leaderOn != null) {
            lines.put("向分管组织（人事）工作的负责同志报送", leaderOn.toString());
        }
        return lines;
    }
}
