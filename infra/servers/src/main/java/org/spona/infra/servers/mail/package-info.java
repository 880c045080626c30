/** The mail catcher: a program of its own that keeps every mail it is given as a file and shows it. */
@NullMarked
package org.spona.infra.servers.mail;

import org.jspecify.annotations.NullMarked;
