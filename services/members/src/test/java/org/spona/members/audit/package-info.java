@NullMarked
package org.spona.members.audit;

import org.jspecify.annotations.NullMarked;
