/**
 * What stays on the disk between two starts. {@link org.duidu.store.JsonFile} writes a record so that it is never half
 * written; the other classes implement the ports of {@code progress}.
 */
package org.duidu.store;
