/**
 * The window. {@code shell} is its frame, {@code kit} holds small controls of our own, {@code theme} colours and type;
 * each screen has a package with an {@code XxxView} that builds nodes and an {@code XxxViewModel} that knows none.
 * Start with {@link org.duidu.ui.shell.Shell}.
 */
package org.duidu.ui;
