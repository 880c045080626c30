/** The pages of the audit list. */
@NullMarked
package org.spona.members.audit.web;

import org.jspecify.annotations.NullMarked;
