/** The form by which a network is written to. */
@NullMarked
package org.spona.members.asking.web;

import org.jspecify.annotations.NullMarked;
