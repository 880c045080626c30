/** The pages of what is an organisation's. */
@NullMarked
package org.spona.members.archive.web;

import org.jspecify.annotations.NullMarked;
