/** The tabs of 试用期, 岗位, 服务年限 and 查借阅. The shell puts each behind the gate of the file register. */
package org.antou.cadre.view.watch;
