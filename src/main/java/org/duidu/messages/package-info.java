/**
 * All words on screen and on the command line, in English and Traditional Chinese. Start with
 * {@link org.duidu.messages.Messages}.
 */
package org.duidu.messages;
