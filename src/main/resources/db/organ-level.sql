update hy_organ set admin_level = 'NATION' where name in ('国务院', '中央人民政府', '国家信访局');
update hy_organ set admin_level = 'PROVINCE' where kind = 'GOVERNMENT' and (name like '%省' or name like '%省人民政府' or name like '%自治区' or name like '%自治区人民政府' or name like '%兵团' or name in ('北京市', '北京市人民政府', '天津市', '天津市人民政府', '上海市', '上海市人民政府', '重庆市', '重庆市人民政府'));
update hy_organ set admin_level = 'CITY' where kind = 'GOVERNMENT' and admin_level is null and (name like '%市' or name like '%市人民政府' or name like '%自治州' or name like '%自治州人民政府' or name like '%盟' or name like '%盟行政公署' or name like '%地区' or name like '%地区行政公署');
update hy_organ set admin_level = 'COUNTY' where kind = 'GOVERNMENT' and admin_level is null and (name like '%县' or name like '%县人民政府' or name like '%区' or name like '%区人民政府' or name like '%旗' or name like '%旗人民政府');
update hy_organ set admin_level = 'TOWNSHIP' where admin_level is null and (kind = 'GOVERNMENT' and (name like '%乡人民政府' or name like '%镇人民政府' or name like '%苏木人民政府') or name like '%街道办事处');
update hy_organ set admin_level = 'COUNTY' where admin_level = 'CITY' and parent in (select code from (select code from hy_organ where admin_level = 'CITY') city);
