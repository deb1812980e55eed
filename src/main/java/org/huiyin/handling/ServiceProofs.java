package org.huiyin.handling;

import java.util.List;

/** What each way of service must be proved by (by analogy with civil procedure), whatever the paper. */
public final class ServiceProofs {

    private ServiceProofs() {}

    /** What stands against the service, in Chinese. */
    public static List<String> against(ServiceRecord service, Particulars particulars) {
        return flaws(service, particulars).all();
    }

    static Flaws flaws(ServiceRecord service, Particulars particulars) {
        var flaws = new Flaws();
        if (service.method() == ServiceMethod.ELECTRONIC) {
            flaws.when(particulars.consentOn() == null, "电子送达须经信访人同意，请填写“同意电子送达的日期”。")
                    .when(particulars.address() == null, "请填写“电子送达地址”；与登记的联系方式一致的，填“同登记”。")
                    .when(
                            particulars.consentOn() != null
                                    && particulars.consentOn().isAfter(service.on()),
                            "“同意电子送达的日期”不能晚于送达日期 " + service.on() + "；信访人事先没有同意的，请采用其他方式送达。");
        }
        if (service.method() == ServiceMethod.LEFT_AT_RESIDENCE) {
            flaws.when(particulars.witness() == null, "留置送达须有见证人，或者拍照、录像记录送达过程，请填写“见证人”。");
        }
        return flaws;
    }
}
