package org.duidu.quiz;

/** Answers as the best pupil would give them. */
public final class Solutions {
    private Solutions() {}

    static Response of(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return new Response.Chosen(choice.right());
        } else if (question instanceof GapsQuestion gaps) {
            return new Response.Filled(gaps.key());
        } else if (question instanceof MatchingQuestion matching) {
            return new Response.Paired(matching.key());
        } else if (question instanceof OrderQuestion order) {
            return new Response.Ordered(order.key());
        } else if (question instanceof MistakeQuestion mistake) {
            return new Response.Pointed(mistake.wrong());
        } else if (question instanceof OpenQuestion) {
            return new Response.SelfMarked("", true);
        }
        return new Response.Typed(question.solution().get(0));
    }
}
