/** What is an organisation's, asked by programs. */
@NullMarked
package org.spona.members.archive.api;

import org.jspecify.annotations.NullMarked;
