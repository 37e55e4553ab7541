/** 案头: {@link org.antou.Antou} starts either the window ({@code desktop}) or a command ({@code cli}); nothing else is here. */
package org.antou;
