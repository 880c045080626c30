@NullMarked
package org.spona.members.organisation;

import org.jspecify.annotations.NullMarked;
