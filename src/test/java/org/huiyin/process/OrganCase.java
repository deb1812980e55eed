package org.huiyin.process;

import java.util.List;
import org.huiyin.process.OrganWalk.OrganWalkers;

/**
 * A matter as a bureau meets it: what is asked, why an organ is competent, what it finds and answers. None is supported,
 * so that nothing remains to be carried out.
 */
record OrganCase(
        String headline,
        String facts,
        List<String> requests,
        String competence,
        String heard,
        String established,
        String answers,
        String opinion,
        String law) {

    static final OrganCase CANTEEN = new OrganCase(
            "学校食堂饭菜里有异物",
            "孩子就读的小学食堂今年以来两次在饭菜中出现异物，后厨是外包人员。",
            List.of("请求解除食堂承包合同", "请求公开检查结果"),
            "学校食堂由教育部门监督管理，依据《学校食品安全与营养健康管理规定》。",
            "当面听取信访人陈述，信访人提供照片两张。",
            "现场检查没有发现不符合食品安全标准的情形，两次异物系蔬菜清洗不净，食堂已经整改。",
            "1. 问题已经整改，解除承包合同没有约定和法定依据。\n2. 检查结果已在校务公开栏公布。",
            "对解除合同的请求予以解释说明；检查结果已经公开。",
            "《学校食品安全与营养健康管理规定》。");

    static final OrganCase FLATS = new OrganCase(
            "教师公寓租赁补贴标准不一",
            "同在市区任教，教师公寓租赁补贴低于省里文件写的标准。",
            List.of("请求按省定标准补发差额", "请求公布补贴标准"),
            "租赁补贴由住房和城乡建设部门审核发放。",
            "电话听取信访人陈述，信访人寄来省里文件复印件。",
            "省里文件规定的是补贴上限，本市标准没有超过上限，信访人的补贴按时足额发放。",
            "1. 省里文件规定的是上限，没有补发差额的依据。\n2. 本市补贴标准已在网站公布。",
            "对补发差额的请求予以解释说明；补贴标准已经公布。",
            "《公共租赁住房管理办法》。");

    static final OrganCase SUBSIDY = new OrganCase(
            "租赁补贴半年没有发放",
            "去年九月申请公租房租赁补贴，半年没有结果。",
            List.of("请求发放补贴", "请求说明审核进度"),
            "租赁补贴的受理和发放由住房保障机构承担。",
            "当面听取信访人陈述，核对申请材料。",
            "信访人家庭收入超过本市准入标准，去年十月已经短信告知，短信留存在卷。",
            "1. 家庭收入超过准入标准，依照规定不能发放。\n2. 审核经过已当面说明，可以在网上查询。",
            "对发放补贴的请求予以解释说明；审核进度已经说明。",
            "《公共租赁住房管理办法》。");

    static final OrganCase HOARDING = new OrganCase(
            "校门口拆迁围挡占道",
            "小学门口拆迁，围挡占了人行道，孩子只能走机动车道；工地工人像是临时找的。",
            List.of("请求更换施工单位", "请求保障学生上下学安全"),
            "学生上下学安全由教育部门牵头，围挡和用工由有关部门协办。",
            "在校门口听取信访人陈述。",
            "围挡占用人行道属实，已经后移三米；施工单位具备资质。",
            "1. 围挡已经后移，更换施工单位没有法律依据。\n2. 学校已安排教师在上下学时段值守。",
            "对更换施工单位的请求予以解释说明；安全措施已经落实。",
            "《中小学幼儿园安全管理办法》。");

    static final OrganCase UNIFORMS = new OrganCase(
            "校服由谁来选",
            "校服样式十年没变，价格年年涨，家长从没参与过选购。",
            List.of("希望由家长委员会参与选定校服", "希望公开采购价格"),
            "中小学校服管理由教育部门负责。",
            "",
            "",
            "",
            "",
            "");

    Letter letter() {
        return Letter.aLetter().about(headline, facts, requests.toArray(String[]::new));
    }

    /** Lives at the organ from its taking the petition to the service of its answer a fortnight after the notice. */
    void handled(Life life, String petition, OrganWalkers organ, Day day) {
        new OrganWalk(life, petition, organ).own(competence);
        routed(life, petition, organ, day);
    }

    /** The same where it was decided that the organ accepts it. */
    void routed(Life life, String petition, OrganWalkers organ, Day day) {
        var walk = new OrganWalk(life, petition, organ);
        walk.routed("OPINION", "不属于前五项，需要调查核实。").noticed(day.toString());
        day.later(10);
        walk.investigated(day.toString(), this);
        day.later(4);
        walk.drafted(this).approved().served(day.toString());
    }
}
