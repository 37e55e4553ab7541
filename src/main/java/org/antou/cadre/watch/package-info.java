/**
 * Watch lists of the file register and the movement of files: 试用期, 岗位, 服务年限, 查阅借阅; their use cases, ports, sheets and
 * bound register. Not here: the checks of what files say (the room above). Everything asks the gate first.
 */
package org.antou.cadre.watch;
