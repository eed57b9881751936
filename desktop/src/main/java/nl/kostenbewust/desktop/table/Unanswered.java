package nl.kostenbewust.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import nl.kostenbewust.core.protocol.ClientMessage;

/** Questions that wait for their answer, by number. Not safe for several threads. */
final class Unanswered<A> {
    private final TreeMap<Integer, Question<A>> questions = new TreeMap<>();

    private record Question<A>(ClientMessage message, CompletableFuture<A> answer) {}

    CompletableFuture<A> add(int number, ClientMessage message) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        questions.put(number, new Question<>(message, answer));
        return answer;
    }

    /** The messages to send again, in the order in which they were sent. */
    List<ClientMessage> messages() {
        return questions.values().stream().map(Question::message).toList();
    }

    /** Takes the question of that number away; what it returns gives the answer to whoever waits. */
    Runnable answer(int number, A answer) {
        Question<A> question = questions.remove(number);
        return question == null ? () -> {} : () -> question.answer().complete(answer);
    }

    /** Takes all questions away; what it returns gives them all the same answer. */
    Runnable answerAll(A answer) {
        List<Question<A>> all = new ArrayList<>(questions.values());
        questions.clear();
        return () -> all.forEach(question -> question.answer().complete(answer));
    }
}
