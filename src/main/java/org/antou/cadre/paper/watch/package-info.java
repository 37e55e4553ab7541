/** 试用期、岗位、服务年限清单, 查借阅登记表 and slips on paper: what goes on them, not how they are made. */
package org.antou.cadre.paper.watch;
